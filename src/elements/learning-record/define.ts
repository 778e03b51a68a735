/** Registers `<learning-record>`, and provides the record of the page to widgets outside one. */

// The event's type, for every page that registers a widget.
import '../../ui/base/learning-entry-event.js';
import { define } from '../../ui/base/define.js';
import { keepPageRecords } from '../../records/page-record.js';
import { LearningRecordElement } from './learning-record.js';

declare global {
  interface HTMLElementTagNameMap {
    'learning-record': LearningRecordElement;
  }
}

keepPageRecords();
define('learning-record', LearningRecordElement);
