import { REST_GET } from '@payloadcms/next/routes'
import { config } from '../../config.js'

export const GET = REST_GET(config)
