namespace CourseKit.Model;

/// <summary>A page, prompt or source that a page names in a shortcode, to be looked for when the course is linked.</summary>
public sealed record ParameterReference(MetadataField Field, Located<string> Name);
