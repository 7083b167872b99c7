import { getT } from '@/components/i18n';
import type { RecordCounts } from '@/lib/store/record';
import type { Row } from './rows';

/** What is held of a learner through classes. What there is none of is left out: most people are in no class. */
export function classRows(classes: RecordCounts['classes']): Row[] {
  const t = getT('record');
  const { enrolments, exceptions, labs, overrides, viewings, notes, oneTimeCodes, teaching } =
    classes;
  const row = (
    key: 'places' | 'exceptions' | 'labs' | 'scores' | 'viewings' | 'notes',
    part: { readonly count: number; readonly since: number | null },
  ): Row[] =>
    part.count === 0
      ? []
      : [
          {
            key,
            label: t(`row.${key}`),
            text: t(`row.${key}Text`, { count: part.count }),
            why: t(`row.${key}Why`),
            since: part.since,
          },
        ];
  const taught = Object.values(teaching).some((count) => count > 0);
  return [
    ...row('places', enrolments),
    ...row('exceptions', { count: exceptions, since: null }),
    ...row('labs', labs),
    ...row('scores', overrides),
    ...row('viewings', viewings),
    ...row('notes', notes),
    ...(oneTimeCodes.count === 0
      ? []
      : [
          {
            key: 'one-time-codes',
            label: t('row.oneTime'),
            text: t('row.oneTimeText', oneTimeCodes),
            why: t('row.oneTimeWhy'),
            since: null,
          },
        ]),
    ...(taught
      ? [
          {
            key: 'teaching',
            label: t('row.teaching'),
            text: t('row.teachingText', teaching),
            why: t('row.teachingWhy'),
            since: null,
          },
        ]
      : []),
  ];
}
