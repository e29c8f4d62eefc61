/** Whether a Fetch answer says that it is JSON, of whatever kind. */
export const isJson = ({ headers }: Response): boolean =>
  /^application\/([\w.-]+\+)?json\b/.test(headers.get('content-type') ?? '')
