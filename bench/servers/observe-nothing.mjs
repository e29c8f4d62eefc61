/** Stands in for what watches the database's writes, so that no change is written down or told. */
export const observeWrites = () => {}
