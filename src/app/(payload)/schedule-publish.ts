import {
  getUpcomingScheduledPublishHandler,
  schedulePublishHandler,
} from '@payloadcms/ui/utilities/schedulePublishHandler'

/**
 * Plans or calls off a publication. Payload tries a plan as whoever made it when its time comes, but
 * lets everybody who may open the admin make it, and call off the plans of others. Here both are for
 * those who may publish the document now, and see the plan.
 */
export const schedulePublish: typeof schedulePublishHandler = async (asked) => {
  const { doc, global, deleteID, importMap, cookies, locale, permissions, req, user } = asked
  // Refuses whoever may not publish it.
  const plans = await getUpcomingScheduledPublishHandler({
    ...{ importMap, cookies, locale, permissions, req, user },
    ...(doc ? { collectionSlug: doc.relationTo, id: doc.value } : {}),
    ...(global ? { globalSlug: global } : {}),
  })
  if (deleteID !== undefined && !plans.some(({ id }) => id === deleteID)) {
    return { error: req.t('error:notFound') }
  }
  return schedulePublishHandler(asked)
}
