namespace CourseKit.Syntax.Tests;

public sealed class CodeLedgerTests
{
    private const string Lamp = "CK9801\tlamp-off\twarning\toff\n";

    [Fact]
    public void A_line_says_all_that_settings_ask_of_a_rule()
    {
        var entries = CodeLedger.Parse(Lamp + "CK9802\tlamp-on\terror\tlowerable\nCK9803\tlamp-gone\tretired\tIt went with the lamps.\n");

        Assert.Equal(
            [
                new LedgerEntry("CK9801", "lamp-off", Severity.Warning, false, true, null),
                new LedgerEntry("CK9802", "lamp-on", Severity.Error, true, false, null),
                new LedgerEntry("CK9803", "lamp-gone", null, false, false, "It went with the lamps."),
            ],
            entries);
    }

    [Theory]
    [InlineData("CK9801\tlamp-on\thint", "Line 2 gives CK9801 a second time; a code belongs to one rule for ever.")]
    [InlineData("CK9802\tlamp-off\thint", "Line 2 gives the name 'lamp-off' a second time.")]
    [InlineData("CK9800\tlamp-on\thint", "Line 2 has CK9800 out of order.")]
    [InlineData("CK9802\tlamp-on\tgrave", "Line 2 is no entry: code, name, severity and what may be set, with tabs between.")]
    [InlineData("CK9802\tlamp-on\thint\tloud", "Line 2 is no entry: code, name, severity and what may be set, with tabs between.")]
    [InlineData("CK9802\tlamp-on\tretired", "Line 2 is no entry: code, name, severity and what may be set, with tabs between.")]
    public void A_number_or_name_that_was_given_is_refused_and_so_is_what_is_no_entry(string line, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => CodeLedger.Parse(Lamp + line + "\n")).Message);

    [Fact]
    public void A_retired_rule_is_found_by_code_and_by_name()
    {
        Assert.Contains("CK5127", CodeLedger.FindRetired("ck5153")!.Became, StringComparison.Ordinal);
        Assert.Equal("CK5153", CodeLedger.FindRetired("Clock-Missing")!.Code);
        Assert.Null(CodeLedger.FindRetired("CK5127"));
    }
}
