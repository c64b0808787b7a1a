using System.Globalization;

namespace OwnEngine;

/// <summary>The functions of <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static BuiltinObject Group { get; } = new BuiltinObject("timespan")
        .AddValue("zero", TimeSpan.Zero)
        .Add("from_days days", Gives.Duration, static (context, in a) => From(a, TimeSpan.TicksPerDay))
        .Add("from_hours hours", Gives.Duration, static (context, in a) => From(a, TimeSpan.TicksPerHour))
        .Add("from_minutes minutes", Gives.Duration, static (context, in a) => From(a, TimeSpan.TicksPerMinute))
        .Add("from_seconds seconds", Gives.Duration, static (context, in a) => From(a, TimeSpan.TicksPerSecond))
        .Add("from_milliseconds millis", Gives.Duration, static (context, in a) => From(a, TimeSpan.TicksPerMillisecond))
        .Add("parse text", Gives.Duration, Parse);

    private static TemplateValue From(in CallArguments arguments, long unit)
    {
        var ticks = arguments.Double(0) * unit;
        if (Math.Abs(ticks) < long.MaxValue) return new TimeSpan((long)ticks);
        throw arguments.Invalid(0, "is more than a time span can hold", "Time spans reach ten thousand days and more, but not that far.");
    }

    private static TemplateValue Parse(RenderContext context, in CallArguments arguments)
    {
        if (TimeSpan.TryParse(arguments.Text(0), CultureInfo.InvariantCulture, out var span)) return span;
        throw arguments.Invalid(0, $"'{arguments.Text(0)}' is no time span", "Write days, hours, minutes and seconds as '1.02:03:04'.");
    }
}

/// <summary><c>span.days</c>, <c>span.total_hours</c></summary>
internal static class DurationMembers
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "days", "hours", "minutes", "seconds", "milliseconds", "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds",
    ];

    public static TemplateValue Of(TimeSpan span, string name) => name switch
    {
        "days" => span.Days,
        "hours" => span.Hours,
        "minutes" => span.Minutes,
        "seconds" => span.Seconds,
        "milliseconds" => span.Milliseconds,
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => default(TemplateValue),
    };
}
