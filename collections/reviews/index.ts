export { askForReview } from './ask-for-review.ts'
export { closeWhenPublished, forgetWhenDeleted } from './follow-document.ts'
export { handOverReviews, type Resting, reviewsOf } from './hand-over-reviews.ts'
export { reviewRequests } from './review-requests.ts'
