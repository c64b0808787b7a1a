using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

/// <summary>What readers lose is a property of a rule. The lists are whole, so that a rule that joins them is looked at.</summary>
public sealed class ReaderLossTests
{
    [Theory]
    [InlineData(ReaderLoss.History, "CK3065 CK3066 CK6160")]
    [InlineData(
        ReaderLoss.Missing,
        "CK3002 CK3014 CK3016 CK3021 CK3025 CK3118 CK4104 CK4109 CK5003 CK5004 CK5201 CK6055 CK6122 CK6124 CK6125 CK6162 CK6163")]
    [InlineData(
        ReaderLoss.Spoiled,
        "CK2020 CK3015 CK3019 CK3072 CK3103 CK3112 CK4126 CK4130 CK5005 CK5006 CK5008 CK5300 CK5301 CK5304 CK5306 CK5307 CK6012 CK6120 CK6123 CK6161 CK6164 CK6165")]
    public void Rules_say_what_readers_lose(ReaderLoss loss, string codes) =>
        Assert.Equal(codes, string.Join(' ', Rules.All.Where(rule => rule.Loss == loss).Select(rule => rule.Code)));

    /// <summary>The output is held back: what would be lost without the error is no question.</summary>
    [Fact]
    public void Errors_that_cannot_be_turned_down_say_nothing_of_it() =>
        Assert.DoesNotContain(Rules.All, rule => rule is { Severity: Severity.Error, CanBeLowered: false } && rule.Loss != ReaderLoss.None);
}
