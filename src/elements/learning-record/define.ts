/** Registers `<learning-record>`, and provides the record of the page to widgets outside one. */

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
