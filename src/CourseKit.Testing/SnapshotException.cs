namespace CourseKit.Testing;

/// <summary>A snapshot differs. The message holds the diff, so that a test runner shows it.</summary>
public sealed class SnapshotException(string message) : Exception(message);
