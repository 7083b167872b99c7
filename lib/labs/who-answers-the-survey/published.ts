/** What was published about surveys of people from North Korea, each figure with the words that hold it. */
import { figure } from '@/lib/labs/published';

const survey = 'nkn-foreign-video-share';
const calls = 'nkn-inside-survey-2022';
const mechanism = 'nkn-defector-sample';

export const figures = {
  asked: figure(6000, 'people', survey, 'More than 6,000 people who had left were asked'),
  women: figure(82, 'percent', survey, '82 percent were women'),
  border: figure(82, 'percent', survey, '82 percent from border areas'),
  capital: figure(2.7, 'percent', survey, '2.7 percent from Pyongyang'),
  watched: figure(
    83.3,
    'percent',
    survey,
    '83.3 percent of those who had left the North in 2016-2020',
  ),
  called: figure(50, 'people', calls, '49 of 50 people inside North Korea'),
  calledWatched: figure(49, 'people', calls, '49 of 50 people inside North Korea'),
  /** The country of the mechanism's example, and what a sample of leavers is said to show of it. */
  exampleInland: figure(30, 'percent', mechanism, 'viewers inland (say 30 percent)'),
  exampleBorder: figure(85, 'percent', mechanism, 'at the border (85)'),
  exampleLow: figure(75, 'percent', mechanism, 'a sample of leavers still shows about 75-80'),
  exampleHigh: figure(80, 'percent', mechanism, 'a sample of leavers still shows about 75-80'),
} as const;
