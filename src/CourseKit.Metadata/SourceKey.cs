namespace CourseKit.Metadata;

/// <summary>A source by its key under <c>sources</c> in <c>course.yml</c>. That there is one is checked when the course is built.</summary>
public readonly record struct SourceKey(string Key)
{
    public override string ToString() => Key;
}
