import { spawnSync } from 'node:child_process'
import { lutimesSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { underLock } from './lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'mera-lock-'))
const path = join(folder, 'lock')
afterAll(() => rmSync(folder, { recursive: true }))

/** How many were inside as each one came in. */
function crowd(size: number): Promise<number[]> {
  let inside = 0
  const enter = async () => {
    inside += 1
    const seen = inside
    await sleep(5)
    inside -= 1
    return seen
  }
  return Promise.all(Array.from({ length: size }, () => underLock(path, enter)))
}

it('lets one in at a time and leaves nothing', async () => {
  expect(await crowd(8)).toEqual(Array(8).fill(1))
  expect(readdirSync(folder)).toEqual([])
})

it('is free again after work that failed', async () => {
  await expect(underLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(readdirSync(folder)).toEqual([])
})

it('is taken over from a process that died, by one of those who wait', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  symlinkSync(`${pid} somebody`, path)
  expect(await crowd(3)).toEqual([1, 1, 1])
})

it('is taken over from a process that gives no sign of life, and from a namesake sooner', async () => {
  for (const [pid, silent] of [
    [process.ppid, 31],
    [process.pid, 6],
  ] as const) {
    symlinkSync(`${pid} somebody`, path)
    const then = new Date(Date.now() - silent * 1000)
    lutimesSync(path, then, then)
    expect(await underLock(path, async () => 'in')).toBe('in')
  }
})

it('waits for a process that lives', async () => {
  symlinkSync(`${process.ppid} somebody`, path)
  let isIn = false
  const waiting = underLock(path, async () => {
    isIn = true
  })
  await sleep(200)
  expect(isIn).toBe(false)
  rmSync(path)
  await waiting
  expect(isIn).toBe(true)
})
