using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary>The members of values that are no objects, by name and without reflection. None of them can be set.</summary>
internal sealed class MemberTable<T>(params (string Name, Func<T, object?> Read)[] members) : IObjectAccessor
{
    public IEnumerable<string> Names => members.Select(member => member.Name);

    public bool HasIndexer => false;

    public Type? IndexType => null;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => members.Length;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => Names;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => Names.Contains(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        foreach (var (name, read) in members)
        {
            if (name != member) continue;
            value = read((T)target);
            return true;
        }

        value = null;
        return false;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}

internal static class MemberTables
{
    public static MemberTable<DateValue> Date { get; } = new(
        ("year", date => date.Date.Year),
        ("month", date => date.Date.Month),
        ("day", date => date.Date.Day),
        ("day_of_year", date => date.Date.DayOfYear),
        ("hour", date => date.Date.Hour),
        ("minute", date => date.Date.Minute),
        ("second", date => date.Date.Second),
        ("millisecond", date => date.Date.Millisecond));

    public static MemberTable<TimeSpan> Duration { get; } = new(
        ("days", span => span.Days),
        ("hours", span => span.Hours),
        ("minutes", span => span.Minutes),
        ("seconds", span => span.Seconds),
        ("milliseconds", span => span.Milliseconds),
        ("total_days", span => span.TotalDays),
        ("total_hours", span => span.TotalHours),
        ("total_minutes", span => span.TotalMinutes),
        ("total_seconds", span => span.TotalSeconds),
        ("total_milliseconds", span => span.TotalMilliseconds));

    public static MemberTable<KeyValuePair<string, object?>> Pair { get; } = new(("key", pair => pair.Key), ("value", pair => pair.Value));

    public static MemberTable<object> None { get; } = new();
}
