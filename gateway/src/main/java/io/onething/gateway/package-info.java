/**
 * The one door to the services: routes by path, checks tokens, limits rates and shows every contract on one page. It
 * decides nothing a service must decide: who may see what is checked again behind it.
 */
@NullMarked
package io.onething.gateway;

import org.jspecify.annotations.NullMarked;
