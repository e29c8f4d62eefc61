const typescript = {
  '^.+\\.(ts|tsx)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        experimental: { keepImportAttributes: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'es6' },
    },
  ],
}

const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  // Lexical's entry for Node can wait for itself; see src/launch/build-server.mjs.
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
  transform: typescript,
}

const withServer = {
  ...shared,
  globalSetup: '<rootDir>/test/support/one-server.mjs',
  globalTeardown: '<rootDir>/test/support/stop-server.mjs',
}

/** Three kinds of test, from the fastest to the most real. */
export default {
  // Of a machine that does much else: suites run side by side. A test that hangs is told all the same.
  testTimeout: 180_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.{ts,tsx}'] },
    {
      ...withServer,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/integration/**/*.test.ts'],
    },
    { ...withServer, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
}
