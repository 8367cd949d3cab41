import type { Random } from '../random.ts'

/** What a member states of the own person, in plain text; the engine seals it. */
export interface Requisites {
  readonly person: string
  readonly fio: string
  readonly birth: string
  readonly passport: string
  readonly inn: string
  readonly address: string
  readonly account: string
  readonly bank: { readonly name: string; readonly bik: string; readonly correspondent: string }
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')

const weighted = (digits: string, weights: readonly number[]): number => {
  let all = 0
  for (let i = 0; i < digits.length; i++) all += (digits.charCodeAt(i) - 48) * weights[i % weights.length]!
  return all
}
const key11 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]
const key12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]

/** An ИНН with right check digits in the tax region 00, which does not exist: nobody has it. */
function inn(random: Random): string {
  const ten = `00${pad(random.between(1, 99_999_999), 8)}`
  const eleven = `${ten}${(weighted(ten, key11) % 11) % 10}`
  return `${eleven}${(weighted(eleven, key12) % 11) % 10}`
}

/** An account whose key fits: the weights 7, 1, 3 over three digits of the bank and twenty of the account. */
function account(prefix: string, head: string, tail: string): string {
  const rest = weighted(`${prefix}${head}0${tail}`, [7, 1, 3]) % 10
  return `${head}${(rest * 3) % 10}${tail}`
}

/** Banks that do not exist, in the territory 00. */
const banks = ['901', '902', '903', '904', '905'].map((code) => {
  const bik = `040099${code}`
  return {
    name: `Банк «Образец № ${code}»`,
    bik,
    correspondent: account(`0${bik.slice(4, 6)}`, '30101810', `00000000${code}`),
  }
})

/** An account of a person in a bank; `place` keeps the accounts of a team apart. */
function personalAccount(bik: string, place: number, random: Random): string {
  return account(bik.slice(6), '40817810', `0000${pad(random.below(1_000_000), 6)}${place % 10}`)
}

/** Requisites that are right by every check and belong to nobody. */
export function requisitesOf(
  member: { readonly id: string; readonly name: string },
  place: number,
  random: Random,
): Requisites {
  const bank = random.pick(banks)
  return {
    person: member.id,
    fio: member.name,
    birth: `${random.between(1965, 2003)}-${pad(random.between(1, 12), 2)}-${pad(random.between(1, 28), 2)}`,
    passport: `00${pad(random.between(10, 24), 2)}${pad(random.between(1, 999_999), 6)}`,
    inn: inn(random),
    address: `Образцово, улица Примерная, ${random.between(1, 200)}`,
    account: personalAccount(bank.bik, place, random),
    bank,
  }
}

/** The same person with an account in another bank. */
export function movedAccount(person: string, place: number, random: Random) {
  const bank = random.pick(banks)
  return { person, account: personalAccount(bank.bik, place, random), bank }
}
