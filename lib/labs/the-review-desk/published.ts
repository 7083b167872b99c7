/** What was published about the review of posts, kept as cited data. The test holds the engine to these figures. */
import { citedFigure } from '@/lib/labs/cited-figure';

const night = 'pc-weibo-night';
const workforce = 'pc-weibo-workforce-estimate';
const aim = 'pc-collective-action';

export const staffing = {
  postsAMinute: citedFigure(70_000, 'posts a minute', workforce, '50 of the 70,000 posts a minute'),
  readAMinute: citedFigure(50, 'posts a minute a reader', workforce, 'scan about 50 of the 70,000'),
  atATime: citedFigure(1400, 'readers at a time', workforce, '1,400 censors at a time'),
  inShifts: citedFigure(4200, 'readers', workforce, 'eight-hour shifts up to about 4,200'),
} as const;

/** Hours that deleted posts had lived, by when they were written (2016), medians. */
export const lived = {
  night: citedFigure(8.5, 'hours', night, 'from 3 to 9 a.m. had lived 8 to 9 hours (median)'),
  day: citedFigure(2, 'hours', night, 'from 10 a.m. to midnight about 2 hours'),
} as const;

/** Of deletions, how many had come by then (2012). */
export const pace = {
  halfHour: citedFigure(0.3, 'share', 'pc-weibo-speed', 'nearly 30% within half an hour'),
  dayLong: citedFigure(0.9, 'share', 'pc-weibo-speed', 'nearly 90% within 24 hours'),
} as const;

/** Share removed of posts about an event that could bring people together, and of others. */
export const removed = {
  burst: citedFigure(0.8, 'share', aim, 'about 80% removed'),
  other: citedFigure(0.1, 'share', aim, 'against 10% for other topics'),
} as const;
