import { view } from '@/components/labs/who-pulls-the-switch';
import { describeScreens } from '@/tests/support/lab-views';
import { everyAction, everyWay } from '@/lib/labs/who-pulls-the-switch/actions';
import { firstNode, moments } from '@/lib/labs/who-pulls-the-switch/desk';
import { type Option, scenarioIds } from '@/lib/labs/who-pulls-the-switch/state';

const runs = scenarioIds
  .filter((one) => one !== 'sandbox')
  .flatMap((scenario) =>
    everyWay(moments, firstNode[scenario]).map((way) => ({
      scenario,
      actions: way.map((option) => ({ type: 'choose', option: option as Option }) as const),
    })),
  );

describeScreens(view, everyAction, runs);
