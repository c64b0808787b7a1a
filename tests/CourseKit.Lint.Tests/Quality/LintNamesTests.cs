using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public sealed class LintNamesTests
{
    [Fact]
    public void A_page_may_name_every_lint_rule_and_no_other() =>
        Assert.Equal(LintChecks.All.Select(lint => LedgerEntry.Of(lint.Rule)), LintNames.All);

    [Fact]
    public void What_may_be_turned_off_is_what_a_course_may_lower() => Assert.Equal(
        LintChecks.All.Where(lint => ErrorCannotBeLowered.Allows(lint.Rule, null)).Select(lint => lint.Rule.Code), LintNames.CanBeOff);
}
