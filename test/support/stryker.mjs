import jest from '../../jest.config.mjs'

const unit = jest.projects.find(({ displayName }) => displayName === 'unit')

/**
 * `npm run test:mutation`: changes the policy room one thing at a time, and sees whether a test
 * notices. Stops with an error when fewer than nine in ten changes are noticed.
 */
export default {
  mutate: ['collections/access/*.ts'],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    projectType: 'custom',
    config: { projects: [{ ...unit, testMatch: ['<rootDir>/test/support/access-tests.ts'] }] },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignorePatterns: ['/data', '/media', '/build', '/.next', '/bench', '/src'],
  tempDirName: 'build/stryker',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
