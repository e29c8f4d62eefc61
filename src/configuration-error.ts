/** The start cannot go on with these settings. The message names the setting, the rule, what was received and what to do. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}
