namespace CourseKit.Build;

/// <summary>What diagnostics are written as.</summary>
public enum DiagnosticFormat
{
    /// <summary>For people: the source line, a caret, a hint.</summary>
    Text,

    /// <summary>One line each, as MSBuild and editors parse it.</summary>
    MsBuild,

    Json,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub turns into annotations.</summary>
    GitHub,
}
