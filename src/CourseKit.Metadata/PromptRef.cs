namespace CourseKit.Metadata;

/// <summary>A prompt of the course, by its id.</summary>
public readonly record struct PromptRef(string Id)
{
    public override string ToString() => Id;
}
