// `npm run access:matrix`: prints who may do what.
import { describeMatrix } from './describe-matrix.mjs'

process.stdout.write(await describeMatrix())
