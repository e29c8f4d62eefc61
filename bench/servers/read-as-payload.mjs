/** Stands in for what we put before Payload's own reads, so that they are Payload's own. */
export const rememberReads = () => {}

export const leanReads = (config) => config

export const readPastMongoose = () => {}
