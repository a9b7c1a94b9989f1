/**
 * What offices store, as JSON Lines: plans ({@code grassroots-plan/1}), plans as they are edited ({@code
 * grassroots-working-plan/1}), logs of their activation ({@code grassroots-activation/1}) and ledgers ({@code
 * grassroots-ledger/1}); rosters ({@code grassroots-roster/1}), findings on plans and logs of exercises are only written.
 * {@link org.grassroots.plan.json.WorkingPlanReader#schema}, {@link org.grassroots.plan.json.LedgerReader#schema} and {@link
 * org.grassroots.plan.json.RosterWriter#schema} give formats as JSON Schema. Start at {@link
 * org.grassroots.plan.json.PlanWriter}; what a plan says is for {@link org.grassroots.plan} to know.
 */
@NullMarked
package org.grassroots.plan.json;

import org.jspecify.annotations.NullMarked;
