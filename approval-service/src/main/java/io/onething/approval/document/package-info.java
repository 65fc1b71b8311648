/** 文书: numbered official documents in Chinese, kept with the task and ready to be sealed. */
@NullMarked
package io.onething.approval.document;

import org.jspecify.annotations.NullMarked;
