using System.Globalization;

namespace CourseKit.Templating.Tests;

/// <summary>The same bytes whatever the machine's time zone and language are.</summary>
public sealed class MachineTests
{
    /// <summary>Everything that Scriban's own builtins ask the machine for: zone, language, order, numbers, case.</summary>
    private const string Template = """
        {{ d = date.parse "2026-07-01 23:30:00 +02:00"; d; "|"; d.hour; "|"; d | date.to_string "%A %d %B %Y %T %Z %s %x %X %p %c" }}
        {{ date.parse "2026-07-01T23:30:00Z" | date.to_string "%F %T %Z" }}|{{ date.parse "2026-07-01" | date.to_string "%s" }}|{{ published | date.to_string "%F %T %Z" }}|{{ published }}
        {{ date.parse "3 July 2026" "%d %B %Y" | date.add_hours 5 | date.to_string "%c" }}|{{ "7/1/2026" | date.parse_to_string "%d.%m.%y" }}
        {{ ["ä", "z", "Z", "a", "I", "ı", "i", "_"] | array.sort | array.join "," }}|{{ [{t: "ö"}, {t: "p"}] | array.sort "t" | array.map "t" | array.join "," }}
        {{ 1234.5 }}|{{ 1234.5 | math.format "N2" }}|{{ 0.5 | object.format "P1" }}|{{ "1234.5" | string.to_double }}|{{ "1,5" | string.to_float }}|{{ 1.5 + "x" }}|{{ {a: 1.5} | object.to_json }}
        {{ "title" | string.upcase }}|{{ "TITLE" | string.downcase }}|{{ "ii" | string.capitalize }}|{{ "ii i" | string.capitalizewords }}|{{ "Iıi" | string.handleize }}
        {{ "straße" | string.starts_with "strasse" }}|{{ "ab" | string.ends_with "" }}|{{ "I" | string.equals_ignore_case "ı" }}|{{ "coop" | string.index_of "o­" }}|{{ "TITLE" | regex.match "title" "i" }}
        {{ timespan.parse "1.02:03:04.5" }}|{{ (timespan.from_hours 1.5).total_hours }}|{{ "a" < "B" }}|{{ "Ä" == "Ä" }}|{{ "x,y" | string.split "," }}|{{ 5 | math.divided_by 2.0 }}
        """;

    [Theory]
    [InlineData("Asia/Kathmandu")]
    [InlineData("America/St_Johns")]
    [InlineData("Pacific/Kiritimati")]
    public void The_time_zone_changes_nothing(string zone)
    {
        var expected = Render();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.NotEqual(TimeSpan.Zero, TimeZoneInfo.Local.BaseUtcOffset);
            Assert.Equal(expected, Render());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void The_language_changes_nothing()
    {
        var expected = Render();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Strange();
            Assert.Equal("1.234;5", 1234.5.ToString("N1"));
            Assert.Equal(expected, Render());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_is_written_is_what_was_meant() =>
        Assert.Equal(
            """
            01 Jul 2026|23|Wednesday 01 July 2026 23:30:00 +02:00 1782941400 07/01/2026 23:30:00 PM Wed Jul 01 23:30:00 2026
            2026-07-01 23:30:00 +00:00|1782864000|2026-03-04 05:06:07 +02:00|04 Mar 2026
            Fri Jul 03 05:00:00 2026|01.07.26
            I,Z,_,a,i,z,ä,ı|p,ö
            1234.5|1,234.50|50.0 %|1234.5|15|1.5x|{"a":1.5}
            TITLE|title|Ii|Ii I|iıi
            false|false|false|-1|["TITLE"]
            1.02:03:04.5000000|1.5|false|true|["x", "y"]|2.5
            """,
            Render());

    private static string Render()
    {
        var rendered = SiteTemplates.Show(Template.ReplaceLineEndings("\n"));
        Assert.Empty(Rendered.Problems(rendered));
        return rendered.Text;
    }

    /// <summary>A language that writes everything otherwise. It is made here, since none may be installed.</summary>
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ";";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.PercentSymbol = "o/o";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "x";
        culture.DateTimeFormat.TimeSeparator = "h";
        culture.DateTimeFormat.AMDesignator = "vorm";
        culture.DateTimeFormat.PMDesignator = "nachm";
        culture.DateTimeFormat.ShortDatePattern = "yyyy'_'dd'_'MM";
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(month => $"M{month}")];
        culture.DateTimeFormat.AbbreviatedMonthNames = [.. Enumerable.Range(1, 13).Select(month => $"m{month}")];
        culture.DateTimeFormat.DayNames = [.. Enumerable.Range(1, 7).Select(day => $"D{day}")];
        return culture;
    }
}
