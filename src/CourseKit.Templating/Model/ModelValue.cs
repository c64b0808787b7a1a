namespace CourseKit.Templating;

/// <summary>C# values as Scriban computes with them: whole numbers as int where they fit, dates as <see cref="DateValue"/>.</summary>
internal static class ModelValue
{
    private const int Kept = 1024;

    private static readonly object[] s_numbers = [.. Enumerable.Range(0, Kept).Select(number => (object)number)];
    private static readonly object s_true = true;
    private static readonly object s_false = false;

    public static object Of(long value) => value switch
    {
        >= 0 and < Kept => s_numbers[value],
        >= int.MinValue and <= int.MaxValue => (int)value,
        _ => value,
    };

    public static object Of(bool value) => value ? s_true : s_false;

    public static object? Of(DateTimeOffset? value) => value is { } date ? new DateValue(date) : null;

    public static object? Of(object? value) => value switch
    {
        int number => Of((long)number),
        long number => Of(number),
        bool flag => Of(flag),
        DateTimeOffset date => new DateValue(date),
        _ => value,
    };
}
