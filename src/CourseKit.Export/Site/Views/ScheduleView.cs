using System.Globalization;
using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>How the site's own review asks.</summary>
internal static class ScheduleView
{
    public static TemplateType<ReviewSchedule> Type { get; } = TemplateType
        .Define<ReviewSchedule>("schedule", "How the site's own review asks.")
        .Text(
            "retention",
            view => view.Retention.ToString(CultureInfo.InvariantCulture),
            "The share of answers that should be known when they are asked for: `0.9`.")
        .Number("longest_interval", view => view.LongestInterval, "The most days between two reviews.")
        .Number("new_a_day", view => view.NewADay, "How many new questions a day brings.")
        .Number("reviews_a_day", view => view.ReviewsADay, "How many questions a day brings back.");
}
