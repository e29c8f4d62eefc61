import { norwegianWords } from './norwegian-words.ts'

export type Fault = 'short' | 'own' | 'guessable'

export const leastCharacters = 12

/** Shorter parts of a name are in many words by chance. */
const leastOwnCharacters = 4

/**
 * What is wrong with a password; null when it will do.
 *
 * @param own the name and e-mail address of the account
 */
export async function judgePassword(
  password: string,
  own: readonly string[],
): Promise<Fault | null> {
  if ([...password].length < leastCharacters) return 'short'
  const parts = partsOf(own)
  const given = password.toLowerCase()
  if (parts.some((part) => given.includes(part))) return 'own'
  return (await scoreOf(password, parts)) < leastScore ? 'guessable' : null
}

/** The whole, and every word in it: `kari.nordmann@example.org` is also `kari` and `nordmann`. */
function partsOf(own: readonly string[]): string[] {
  const texts = own.map((text) => text.toLowerCase())
  // The domain of an address is shared by everybody in the town hall, and its name is no secret.
  const words = texts.flatMap((text) => text.split('@')[0]?.split(/[^\p{L}\p{N}]+/u) ?? [])
  return [...new Set([...texts, ...words])].filter((part) => part.length >= leastOwnCharacters)
}

/** Of 0 to 4: more than 10^10 guesses. With 3, a season, a year and a town would do. */
const leastScore = 4

/** What comes after makes no password worse, and a search in more would only take time. */
const mostCharacters = 64

async function scoreOf(password: string, own: readonly string[]): Promise<number> {
  estimator ??= loadEstimator()
  return (await estimator)(password.slice(0, mostCharacters), own)
}

type Estimator = (password: string, own: readonly string[]) => number

let estimator: Promise<Estimator> | undefined

/** The lists of words are large, and most servers set no password for days. */
async function loadEstimator(): Promise<Estimator> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  const estimate = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, norwegian: [...norwegianWords] },
    graphs: common.adjacencyGraphs,
    // How many ways of reading `4` as `a` are tried: a hundred, its default, take half a second.
    l33tMaxSubstitutions: 8,
  })
  return (password, own) => estimate.check(password, [...own]).score
}
