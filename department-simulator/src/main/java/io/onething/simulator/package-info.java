/**
 * 部门模拟器: stands in for every department's system where there is none, for the demo and for tests of the whole
 * platform. It knows the departments only as {@code department-sdk} does.
 */
@NullMarked
package io.onething.simulator;

import org.jspecify.annotations.NullMarked;
