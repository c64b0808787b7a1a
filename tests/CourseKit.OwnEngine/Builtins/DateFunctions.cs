using System.Globalization;

namespace OwnEngine;

/// <summary>The functions of <c>date</c>. A date keeps the offset it was written with; one written without has offset zero.</summary>
internal static class DateFunctions
{
    public static BuiltinObject Group { get; } = new BuiltinObject("date")
        .Add("now", Gives.Date, Now)
        .Add("utc_now", Gives.Date, Now)
        .Add("add_days date days", Gives.Date, static (context, in a) => Add(a, TimeSpan.TicksPerDay))
        .Add("add_hours date hours", Gives.Date, static (context, in a) => Add(a, TimeSpan.TicksPerHour))
        .Add("add_minutes date minutes", Gives.Date, static (context, in a) => Add(a, TimeSpan.TicksPerMinute))
        .Add("add_seconds date seconds", Gives.Date, static (context, in a) => Add(a, TimeSpan.TicksPerSecond))
        .Add("add_milliseconds date millis", Gives.Date, static (context, in a) => Add(a, TimeSpan.TicksPerMillisecond))
        .Add("add_months date months", Gives.Date, static (context, in a) => AddMonths(a, 1))
        .Add("add_years date years", Gives.Date, static (context, in a) => AddMonths(a, 12))
        .Add("parse text pattern? culture?", Gives.Date, static (context, in a) => Parse(a, pattern: 1, culture: 2))
        .Add("parse_to_string text output_pattern? output_culture? input_pattern? input_culture?", PatternIsOwn, ParseToString)
        .Add("to_string datetime pattern culture?", PatternIsOwn, ToText)
        .AddValue("default_format", DateText.DefaultFormat)
        .AddValue("format", DateText.DefaultFormat);

    private static TemplateValue Now(RenderContext context, in CallArguments arguments) =>
        context.Options.Now is { } now ? now : throw new TemplateFault(ClockMissing.At(arguments.Site.Place));

    /// <summary>Names of months and days hold no markup, so only the pattern decides.</summary>
    private static TemplateShape PatternIsOwn(IReadOnlyList<TemplateShape> arguments) =>
        arguments.Count < 2 || arguments[1].Kind is ShapeKind.Literal or ShapeKind.Html or ShapeKind.Null ? TemplateShape.Literal : TemplateShape.Text;

    private static TemplateValue Add(in CallArguments arguments, long unit)
    {
        if (arguments[0].IsNull) return default;
        var date = arguments.Date(0);
        var ticks = arguments.Double(1) * unit;
        var sum = date.UtcTicks + ticks;
        if (double.IsNaN(sum) || sum < TimeSpan.TicksPerDay || sum > DateTimeOffset.MaxValue.UtcTicks - TimeSpan.TicksPerDay) throw OutOfCalendar(arguments);
        return date.AddTicks((long)ticks);
    }

    private static TemplateValue AddMonths(in CallArguments arguments, int unit)
    {
        if (arguments[0].IsNull) return default;
        var months = Math.Clamp(arguments.Integer(1), -200_000, 200_000) * unit;
        try
        {
            return arguments.Date(0).AddMonths((int)months);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw OutOfCalendar(arguments);
        }
    }

    private static Exception OutOfCalendar(in CallArguments arguments) =>
        arguments.Invalid(1, "leads out of the calendar", "Dates go from year 1 to year 9999.");

    private static TemplateValue Parse(in CallArguments arguments, int pattern, int culture)
    {
        Formatting.CheckCulture(arguments, culture);
        if (arguments[0].Kind == TemplateKind.Date) return arguments[0];
        var text = arguments.Text(0);
        if (text.Length == 0) return default;
        if (arguments[pattern].IsNull)
        {
            const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
            if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, Styles, out var date)) return date;
        }
        else if (DatePattern.TryParse(text, arguments.Text(pattern), out var date))
        {
            return date;
        }

        throw arguments.Invalid(0, $"'{text}' is no date", arguments[pattern].IsNull ? "Write it as 2026-11-21." : $"It should look like '{arguments.Text(pattern)}'.");
    }

    private static TemplateValue ParseToString(RenderContext context, in CallArguments arguments)
    {
        var date = Parse(arguments, pattern: 3, culture: 4);
        Formatting.CheckCulture(arguments, 2);
        return date.IsNull ? date : DateText.Format(date.AsDate, arguments[1].IsNull ? context.DateFormat : arguments.Text(1));
    }

    private static TemplateValue ToText(RenderContext context, in CallArguments arguments)
    {
        Formatting.CheckCulture(arguments, 2);
        if (arguments[0].IsNull || arguments[1].IsNull) return default;
        var pattern = arguments.Text(1);
        return DateText.Format(arguments.Date(0), pattern == "%g" ? context.DateFormat : pattern);
    }
}

/// <summary><c>date.year</c> and the other parts of a date.</summary>
internal static class DateMembers
{
    public static IReadOnlyList<string> Names { get; } = ["year", "month", "day", "day_of_year", "hour", "minute", "second", "millisecond"];

    public static TemplateValue Of(DateTimeOffset date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "day_of_year" => date.DayOfYear,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        _ => default(TemplateValue),
    };
}
