/** Registers `<learning-record>`, and lets widgets without one find the record that their page shares. */

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
