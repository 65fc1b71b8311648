@NullMarked
package io.onething.web;

import org.jspecify.annotations.NullMarked;
