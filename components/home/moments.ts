/**
 * The day on which both of the opening picture's screens are drawn. Times and apps are invented for the picture, which
 * says so; that a picture is taken at each opening of an app, that it can be looked at and that it can't be deleted is as
 * reported.
 */
export interface Moment {
  readonly time: string;
  readonly app: 'dictionary' | 'camera' | 'game' | 'reader' | 'intranet' | 'calendar';
}

export const moments: readonly Moment[] = [
  { time: '07:12', app: 'calendar' },
  { time: '07:40', app: 'intranet' },
  { time: '12:05', app: 'camera' },
  { time: '12:09', app: 'reader' },
  { time: '18:31', app: 'game' },
  { time: '21:14', app: 'dictionary' },
];
