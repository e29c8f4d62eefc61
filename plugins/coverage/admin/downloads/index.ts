export { answerFigure } from './answer-figure.ts'
