import { today } from '#publish/today.ts';
import { refuseCommand } from './refuse-command.ts';

/**
 * The day on which a command runs. Ends the process where SOURCE_DATE_EPOCH is no time: by the clock
 * an edition may be shown that is under an embargo on the day that was meant.
 */
export function commandDay(form: string): string {
  try {
    return today();
  } catch (error) {
    return refuseCommand(error instanceof Error ? error.message : String(error), form);
  }
}
