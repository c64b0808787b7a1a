using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads <c>schedule:</c>.</summary>
internal sealed class ScheduleSettingReader(SourceText file, CourseValueReader special, ICollection<Diagnostic> diagnostics)
{
    private const string Retention = "retention";
    private const string LongestInterval = "longest_interval";
    private const string NewADay = "new_a_day";
    private const string ReviewsADay = "reviews_a_day";

    private static readonly string[] _keys = [Retention, LongestInterval, NewADay, ReviewsADay];

    public ReviewSchedule Read(DataEntry? entry)
    {
        var schedule = new ReviewSchedule();
        if (special.Mapping(entry) is not { } mapping) return schedule;
        foreach (var item in mapping.Entries.Where(item => !_keys.Contains(item.Key)))
        {
            diagnostics.Add(BadSchedule.UnknownKey(file.Locate(item.KeySpan), item.Key, _keys));
        }

        return new ReviewSchedule
        {
            Retention = Share(mapping.Find(Retention), 0.7, 0.99) ?? schedule.Retention,
            LongestInterval = Whole(mapping.Find(LongestInterval), 7, 36_500) ?? schedule.LongestInterval,
            NewADay = Whole(mapping.Find(NewADay), 0, 9999) ?? schedule.NewADay,
            ReviewsADay = Whole(mapping.Find(ReviewsADay), 1, 9999) ?? schedule.ReviewsADay,
        };
    }

    private double? Share(DataEntry? entry, double least, double most)
    {
        var isNumber = DataNumber.TryFloat(TextOf(entry), out var number);
        return isNumber && number >= least && number <= most
            ? number
            : Refuse<double>(entry, FormattableString.Invariant($"{least} to {most}"));
    }

    private int? Whole(DataEntry? entry, int least, int most)
    {
        var isNumber = DataNumber.TryInteger(TextOf(entry), out var number);
        return isNumber && number >= least && number <= most
            ? (int)number
            : Refuse<int>(entry, FormattableString.Invariant($"{least} to {most}"));
    }

    private static string TextOf(DataEntry? entry) => entry?.Value is ScalarNode scalar ? scalar.Text : "";

    /// <summary>A setting that says nothing is no mistake.</summary>
    private T? Refuse<T>(DataEntry? entry, string range)
        where T : struct
    {
        if (entry is null or { Value: ScalarNode { Kind: ScalarKind.Null } }) return null;
        diagnostics.Add(entry.Value is ScalarNode scalar
            ? BadSchedule.OutOfRange(file.Locate(scalar.Span), entry.Key, scalar.Text, range)
            : WrongType.At(file, entry.Value, entry.Key, "a number", $"Write a number from {range}."));
        return null;
    }
}
