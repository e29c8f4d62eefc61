import config from '../../payload.config.ts'
import { shareConfig } from '../../src/server/running-config.ts'

// Goes before Next in its process: Next's bundler refuses `react-dom/server`, which draws our figures.
shareConfig(config)
