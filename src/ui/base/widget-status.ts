/** What the status line of a widget says. */

import { wordsIn } from '../../messages/catalogue.js';
import { saveLine } from '../../messages/save-line/en.js';
import type { WidgetContext } from './widget-element.js';

/** The latest announcement, or why the work is not shown yet. */
export function widgetStatus(
  { session, shared, language }: Pick<WidgetContext<unknown>, 'session' | 'shared' | 'language'>,
  announcement: string,
): string {
  if (!session || session.state === 'loading') return shared.loading;
  return announcement || (session.isUnread ? wordsIn('save-line', language, saveLine).unread : '');
}
