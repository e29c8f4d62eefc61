import type * as graphql from 'graphql'

/** The graphql package as Payload hands it over; a second copy would not be accepted in its schema. */
export type GraphQL = typeof graphql
