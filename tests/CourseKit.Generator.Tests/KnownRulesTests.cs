using CourseKit.Build;
using CourseKit.Syntax;

namespace CourseKit.Generator.Tests;

public sealed class KnownRulesTests
{
    [Fact]
    public void The_generator_knows_every_rule_that_course_yml_may_name()
    {
        var known = KnownRules.All.Select(LedgerEntry.Of).OrderBy(entry => entry.Code, StringComparer.Ordinal);

        Assert.Equal(Rules.All.Select(LedgerEntry.Of), known);
    }
}
