import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { workOfPayload } from '../../../../plugins/passwords/hash-for-nobody.ts'

/** Payload does not export what it hashes with. */
const file = 'node_modules/payload/dist/auth/strategies/local/generatePasswordSaltHash.js'

test('hashForNobody does the work that Payload does for an account', async () => {
  const { generatePasswordSaltHash, getPasswordHashParameters } = await import(
    pathToFileURL(file).href
  )
  const { hash } = await generatePasswordSaltHash({ password: 'x', isPasswordAuthenticated: true })
  const { iterations, keyLength } = getPasswordHashParameters(hash)
  expect({ iterations, keyLength, digest: 'sha256' }).toEqual(workOfPayload)
})
