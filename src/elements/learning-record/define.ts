/** Registers `<learning-record>`, and lets widgets without one find the record that their page shares. */

import { define } from '../../parts/define.js';
import { keepPageRecords } from '../../parts/page-record.js';
import { LearningRecordElement } from './learning-record-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'learning-record': LearningRecordElement;
  }
}

keepPageRecords();
define('learning-record', LearningRecordElement);
