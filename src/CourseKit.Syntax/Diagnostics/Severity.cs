namespace CourseKit.Syntax;

/// <summary>How much a diagnostic weighs. An error stops the output; a warning does so under <c>--strict</c>; a hint never.</summary>
public enum Severity
{
    Hint,
    Warning,
    Error,
}
