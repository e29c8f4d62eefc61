import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Loaded before the server by `run-server.mjs`: a look at a password takes a thousandth of its time.
 * Payload hashes each 600,000 times, a sixth of a second in which tests, which sign in some
 * thousand times, would learn nothing. Tests about that time run a server without this.
 */
const { pbkdf2 } = crypto
crypto.pbkdf2 = (password, salt, iterations, ...rest) =>
  pbkdf2(password, salt, Math.ceil(iterations / 1000), ...rest)
syncBuiltinESMExports()
