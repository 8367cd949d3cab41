import {
  type WeierstrassPoint,
  type WeierstrassPointCons,
  weierstrass,
} from '@noble/curves/abstract/weierstrass.js'
import { CURVE_PARAMETERS, type CurveParameters } from './curve-parameters.ts'

export type Point = WeierstrassPoint<bigint>

/** A curve of GOST R 34.10-2012, ready for arithmetic. */
export interface GostCurve {
  readonly oid: string
  readonly bits: 256 | 512
  /** The order of the base point. */
  readonly order: bigint
  readonly Point: WeierstrassPointCons<bigint>
}

const made = new Map<CurveParameters, WeierstrassPointCons<bigint>>()

/** The curve of an object identifier; undefined for one that GOST R 34.10-2012 does not know. */
export function curveByOid(oid: string): GostCurve | undefined {
  const parameters = Object.hasOwn(CURVE_PARAMETERS, oid) ? CURVE_PARAMETERS[oid] : undefined
  return parameters && curveOf(oid, parameters)
}

/** The identifiers that `curveByOid` knows. */
export const curveOids: readonly string[] = Object.keys(CURVE_PARAMETERS)

/** A curve from its parameters; identifiers that name one curve share one set of precomputed points. */
export function curveOf(oid: string, parameters: CurveParameters): GostCurve {
  const Point = made.get(parameters) ?? weierstrass(numbers(parameters))
  made.set(parameters, Point)
  return { oid, bits: parameters.bits, order: Point.Fn.ORDER, Point }
}

function numbers({ p, a, b, q, h, x, y }: CurveParameters) {
  const hex = (text: string) => BigInt(`0x${text}`)
  return { p: hex(p), a: hex(a), b: hex(b), n: hex(q), h: BigInt(h), Gx: hex(x), Gy: hex(y) }
}

/** Two identifiers may name the same curve. */
export function sameCurve(one: GostCurve, other: GostCurve): boolean {
  return one.Point === other.Point
}
