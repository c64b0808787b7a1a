using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>All notes of a course, rendered.</summary>
/// <param name="Notes">Shown ones in the order of the course, then retired ones.</param>
/// <param name="Lock">With the state of every note in it.</param>
internal sealed record CourseNotes(IReadOnlyList<CourseNote> Notes, Model.IdentityLock Lock, IReadOnlyList<Diagnostic> Diagnostics);
