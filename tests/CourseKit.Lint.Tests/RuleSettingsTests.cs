using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class RuleSettingsTests
{
    private static readonly Location _place = Location.OfFile("a.md");

    [Theory]
    [InlineData("CK4126", Severity.Error)]
    [InlineData("CK4126", Severity.Hint)]
    [InlineData("CK4126", null)]
    public void A_warning_may_become_anything(string rule, Severity? wanted)
    {
        var findings = Apply(rule, wanted, LinkInWrongCase.At(_place, "A.md", "a.md"));

        Assert.Equal(wanted, findings.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void An_error_of_a_link_may_be_lowered_and_an_error_of_the_output_may_not()
    {
        var link = Apply("CK4120", Severity.Warning, MissingPage.At(_place, "b.md", null));
        var address = Apply("CK4106", null, InvalidAddress.At("url", HandMade.Value("x"), "is wrong"));

        Assert.Equal(Severity.Warning, Assert.Single(link).Severity);
        Assert.Equal(Severity.Error, Assert.Single(address).Severity);
    }

    [Fact]
    public void Findings_come_in_reading_order_and_once()
    {
        var late = EmptyLink.At(_place with { Start = new LinePosition(2, 1) });
        var early = EmptyLink.At(_place);

        var findings = RuleSettings.Apply(HandMade.Settings, [late, early, late], settled: []);

        Assert.Equal([early, late], findings);
    }

    private static IReadOnlyList<Diagnostic> Apply(string rule, Severity? severity, Diagnostic finding) =>
        RuleSettings.Apply(HandMade.Settings with { Rules = [new RuleSetting(rule, severity)] }, [finding], settled: []);
}
